### rMSE: the part of SATIS that judges websites.

rmse-name = { -rmse }
rmse-short = போலி இணையத்தளமா என்று கண்டறிய
rmse-what = ஓர் இணையத்தளம் மோசடியா என்று கண்டறியும் கணினி நிரல். { -satis } அமைப்பை இது இயக்குகிறது.

## More about it

rmse-you-heading = உங்களைப் பொறுத்தவரை
rmse-you-text = நீங்கள் எதுவும் செய்யத் தேவையில்லை. போலி இணையத்தளங்களைக் கண்டுபிடித்துத் தடுக்க இது உதவுகிறது.
rmse-doubt-heading = இணையத்தளம் பற்றிச் சந்தேகம் இருந்தால்

# $scamshield-helpline: number of the ScamShield Helpline
rmse-doubt-text = அங்கே எதையும் தட்டச்சு செய்யாதீர்கள். { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
