### A part of the goal Community: citizens say what they think and help to make things.

community-partnerships-name = குடிமக்களுடன் சேர்ந்து
community-partnerships-short = { -goal-community } எனும் இலக்கின் பகுதி
community-partnerships-what = அரசாங்கம் உங்கள் கருத்தைக் கேட்கவும், உங்களுடன் சேர்ந்து புதியவற்றை உருவாக்கவும் விரும்புகிறது. இது { -goal-community } எனும் இலக்கின் பகுதி.

## More about it

community-partnerships-means-heading = இதன் பொருள்
community-partnerships-means-say = எது நல்லது, எது கடினம், என்ன வேண்டும் என்று சொல்ல, உங்களுக்கு வழிகள் இருக்க வேண்டும்.
community-partnerships-means-build = மற்றவர்களுக்குப் பயனுள்ளதை உருவாக்க விரும்புபவர்களுக்கு, அதற்கு வாய்ப்பு கிடைக்க வேண்டும்.
community-partnerships-do-heading = நீங்கள் என்ன செய்யலாம்
community-partnerships-do-kaki = { -tech-kaki } குழுவில் சேர்ந்து, அரசாங்கத்தின் புதிய சேவைகளைப் பயன்படுத்திப் பார்க்கலாம்.
community-partnerships-do-crowd = { -crowdtasksg } தளத்தில், அரசாங்கம் கேட்கும் கேள்விகளுக்குப் பதில் சொல்லலாம்.
community-partnerships-do-meet = மக்கள் கூடி, புதிய கருவிகளைச் சேர்ந்து உருவாக்கும் நிகழ்ச்சிகளும் உண்டு.
community-partnerships-offline-heading = இணையத்தைப் பயன்படுத்தாவிட்டால்
community-partnerships-offline-text = உங்கள் கருத்தை எங்கே சொல்லலாம் என்று உதவி மேசையில் கேளுங்கள்.
