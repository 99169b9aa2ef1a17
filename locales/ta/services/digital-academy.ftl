### The Digital Academy: a school for people who work for the government.

digital-academy-name = { -digital-academy }
digital-academy-short = அரசாங்க ஊழியர்களுக்கான பள்ளி
digital-academy-what = அரசாங்க ஊழியர்கள் மின்னிலக்கத் திறன்களைக் கற்கும் பள்ளி.
digital-academy-what-now = இது பொதுமக்களுக்கானது அல்ல. நீங்கள் கற்க விரும்பினால், { -seniors-go-digital } பற்றிக் கேளுங்கள்.

## More about it

digital-academy-start-heading = எப்படித் தொடங்கியது

# $dacademy-start: month in which it opened
digital-academy-start-text = இது { $dacademy-start }இல் தொடங்கியது.

# $dacademy-goal-by: month by the end of which it aimed for that
# $dacademy-courses: how many courses it aimed for
# $dacademy-officers: how many people it aimed to train
digital-academy-start-goal = { $dacademy-goal-by } இறுதிக்குள், { $dacademy-courses } பயிற்சிகளை வழங்குவதும், { $dacademy-officers }க்கும் மேற்பட்ட ஊழியர்களைப் பயிற்றுவிப்பதும் அதன் இலக்கு.

digital-academy-new-heading = அடுத்து என்ன

# $dacademy-new: day on which the new school was announced
digital-academy-new-text = { $dacademy-new } அன்று, { -institute-of-digital-government } என்ற புதிய பள்ளி அறிவிக்கப்பட்டது. அதே ஆண்டில் திறக்கப்படும் என்று சொல்லப்பட்டது.

digital-academy-new-unknown = { -digital-academy } என்ன ஆகும் என்று எங்களுக்குத் தெரியவில்லை.
digital-academy-you-heading = உங்களைப் பொறுத்தவரை
digital-academy-you-text = உங்களுக்கான அரசாங்கச் சேவைகளை உருவாக்குபவர்கள், அவற்றை இன்னும் நன்றாக உருவாக்கக் கற்கிறார்கள்.
