### A project made by citizens, named as an example; nothing more is known.

my-favourite-days-name = { -my-favourite-days }
my-favourite-days-short = குடிமக்கள் உருவாக்கிய திட்டம்
my-favourite-days-what = உங்களைப் போன்ற மக்கள் உருவாக்கிய திட்டம். { -smart-nation } இணையத்தளம் இதை ஓர் எடுத்துக்காட்டாகக் காட்டியது.
my-favourite-days-what-now = மேலும் அறிய விரும்பினால், அதிகாரபூர்வ இணையத்தளத்தை உதவியாளருடன் பாருங்கள்.

## Before you start

my-favourite-days-here = இதைப் பற்றி யாருக்காவது தெரியுமா என்று உதவி மேசையில் கேளுங்கள்.

## More about it

my-favourite-days-know-heading = எங்களுக்குத் தெரிந்தது

# $my-favourite-days-year: year in which it was named
my-favourite-days-know-text = குடிமக்களும் அரசாங்கமும் சேர்ந்து என்ன செய்யலாம் என்று காட்ட, இதை { $my-favourite-days-year }ஆம் ஆண்டில் குறிப்பிட்டனர்.

my-favourite-days-know-not = இது எப்படி இயங்குகிறது, இன்னும் நடக்கிறதா என்று எங்களுக்குத் தெரியாது.
my-favourite-days-more-heading = பங்கேற்க வேறு வழிகள்
my-favourite-days-more-text = { -tech-kaki }, { -crowdtasksg } பற்றி இங்கே படிக்கலாம். அவற்றில் உங்கள் கருத்தைச் சொல்லலாம்.
