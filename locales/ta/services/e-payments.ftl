### E-payments: the national work that made paying without cash easy.

e-payments-name = ரொக்கமின்றிப் பணம் செலுத்துதல்
e-payments-short = கடையில் கைப்பேசியால் செலுத்துதல்
e-payments-what = கடைகளிலும் உணவங்காடிகளிலும் எல்லாரும் ரொக்கமின்றிப் பணம் செலுத்த உதவும் தேசியத் திட்டம்.

## More about it

e-payments-is-heading = இது என்ன
e-payments-is-norm = சிங்கப்பூரில் இப்போது பலர் தினமும் கைப்பேசியால் அல்லது அட்டையால் பணம் செலுத்துகிறார்கள்.

# $epay-label-start: month in which SGQR began
e-payments-is-label = கடைகளில் { -sgqr } இருக்கலாம். { $epay-label-start } முதல், இந்த ஒரே { -qr-code } பல வழிகளில் பணம் செலுத்த உதவுகிறது.

e-payments-hawker-heading = உணவங்காடியில்

# $epay-stalls-when: month of that number
# $epay-stalls: how many stall holders had signed up
e-payments-hawker-text = { $epay-stalls-when } நிலவரப்படி, { $epay-stalls } கடைக்காரர்கள் இதில் சேர்ந்திருந்தார்கள்.

e-payments-you-heading = உங்களைப் பொறுத்தவரை
e-payments-you-pay = கைப்பேசியால் பணம் செலுத்தலாம், பெறலாம். இந்த வழிகாட்டியில் { -paynow } பக்கம் வழியைக் காட்டும்.
e-payments-you-cash = பல இடங்களில் இன்னும் ரொக்கமாகச் செலுத்தலாம். உங்களிடமிருந்து பணம் பெற, யாருக்கும் உங்கள் மறைச்சொல் தேவையில்லை.
