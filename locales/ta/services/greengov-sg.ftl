### GreenGov.SG: how the government saves power and water, and makes less waste.

greengov-sg-name = { -greengov-sg }
greengov-sg-short = அரசாங்கம் எரிசக்தியைச் சேமிக்கிறது
greengov-sg-what = அரசாங்கம் தன் வேலைகளில் எரிசக்தியையும் நீரையும் சேமித்து, குப்பையைக் குறைப்பதற்கான திட்டம்.

## More about it

greengov-sg-goal-heading = அதன் இலக்கு

# $greengov-start: day on which it was started
greengov-sg-goal-start = இது { $greengov-start } அன்று தொடங்கியது.

# $greengov-by: year of the goal
# $greengov-less: how much less power and water, in per cent
# $greengov-waste: how much less waste, in per cent
greengov-sg-goal-text = { $greengov-by }ஆம் ஆண்டுக்குள், எரிசக்தி, நீர்ப் பயன்பாட்டை { $greengov-less } விழுக்காடும், குப்பையை { $greengov-waste } விழுக்காடும் குறைப்பது இலக்கு.

# $greengov-net: year of the further goal
greengov-sg-goal-net = { $greengov-net }ஆம் ஆண்டுவாக்கில், பூமியைச் சூடாக்கும் வாயுக்களை மேலும் சேர்க்காமல் இருப்பது இலக்கு.

greengov-sg-far-heading = கண்ட முன்னேற்றம்

# $greengov-year-to: last month of the year that is told of
# $greengov-base: year with which it is compared
greengov-sg-far-text = { $greengov-year-to } வரையிலான ஓராண்டில், அரசாங்கம் வெளியிட்ட இந்த வாயுக்கள் { $greengov-base }ஆம் ஆண்டைவிடக் குறைவு.

greengov-sg-cloud-heading = கணினிகளும் உதவுகின்றன
greengov-sg-cloud-text = { -government-cloud } மூலம் இயங்கும் சேவைகளும் இந்த வாயுக்களைக் குறைக்கின்றன.
greengov-sg-you-heading = உங்களைப் பொறுத்தவரை
greengov-sg-you-text = அரசாங்க அலுவலகங்கள், பள்ளிகள், மருத்துவமனைகள், ரயில்கள் இதில் பங்கெடுக்கின்றன. நீங்கள் எதுவும் செய்யத் தேவையில்லை.
