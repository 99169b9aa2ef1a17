### Government cloud: where many services of the government run, and how far the move has come.

government-cloud-name = { -government-cloud }
government-cloud-short = அரசாங்கச் சேவைகள் இயங்கும் இடம்
government-cloud-what = பல அரசாங்கச் சேவைகள், பெரிய நிறுவனங்களின் கணினிகளில், இணையம் வழியாக இயங்குகின்றன. இதை மேகக் கணிமை என்பார்கள்.

## More about it

government-cloud-why-heading = ஏன் இப்படி
government-cloud-why-text = சேவைகளை விரைவாகத் தொடங்கவும் மேம்படுத்தவும் முடியும்.
government-cloud-why-secret = இரகசியம் குறைந்த கணினி முறைகளுக்கு மட்டுமே இது.
government-cloud-far-heading = கண்ட முன்னேற்றம்

# $gcloud-then: month of this figure
# $gcloud-then-share: share that had moved, in per cent
# $gcloud-goal-year: year of the goal
# $gcloud-goal: goal, in per cent
government-cloud-far-then = { $gcloud-then } வரை, இவற்றில் { $gcloud-then-share } விழுக்காடு மாற்றப்பட்டது. { $gcloud-goal-year }ஆம் ஆண்டுக்குள் { $gcloud-goal } விழுக்காடு என்பதே இலக்கு.

# $gcloud-goal-year: year of the goal
# $gcloud-now: year of this figure
# $gcloud-now-share: share that had moved, in per cent
government-cloud-far-now = { $gcloud-goal-year }ஆம் ஆண்டில் அந்த இலக்கை அடைந்தார்கள். { $gcloud-now }ஆம் ஆண்டுக்குள் அது { $gcloud-now-share } விழுக்காட்டைத் தாண்டியது.

government-cloud-law-heading = பாதுகாப்பு
government-cloud-law-text = இதையும் பெரிய கணினி நிலையங்களையும் காக்க, { -digital-infrastructure-act } சட்டம் திட்டமிடப்படுகிறது. தாக்குதல், தீ, வெள்ளம் ஆகியவற்றிலிருந்து பாதுகாப்பதே அதன் நோக்கம்.
government-cloud-you-heading = உங்களைப் பொறுத்தவரை
government-cloud-you-text = நீங்கள் எதுவும் செய்யத் தேவையில்லை. நீங்கள் பயன்படுத்தும் சேவைகள் விரைவாக மேம்படலாம்.
