### MyMoneySense: a government website for SGFinDex, of which nothing new was found.

mymoneysense-name = { -mymoneysense }
mymoneysense-short = { -sgfindex } இணையத்தளம்

# $mymoneysense-then: year in which this was so
mymoneysense-what = { $mymoneysense-then }ஆம் ஆண்டில், { -sgfindex } மூலம் உங்கள் பணத்தைப் பார்க்க உதவிய இணையத்தளம் இது.

mymoneysense-what-now = இந்தப் பெயருள்ள எதிலும் உட்பதிவு செய்யும் முன், வங்கியில் அல்லது உதவி மேசையில் கேளுங்கள்.

## Before you start

mymoneysense-here = இது இன்னும் இயங்குகிறதா என்று தெரியவில்லை. உதவி மேசையில் கேளுங்கள்.

## More about it

mymoneysense-now-heading = இப்போதைய நிலை
mymoneysense-now-text = இதைப் பற்றிப் புதிய செய்தி எதுவும் கிடைக்கவில்லை. எனவே அது இன்னும் உள்ளதா என்று எங்களுக்குத் தெரியவில்லை.
mymoneysense-now-bank = உங்கள் வங்கியின் செயலியில் உங்கள் பணத்தைப் பார்க்கலாம். மேல்விவரம் இந்த வழிகாட்டியில் { -sgfindex } பக்கத்தில் உள்ளது.
