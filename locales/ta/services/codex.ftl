### CODEX: an early plan for computer tools that government offices share.

codex-name = { -codex }
codex-short = பொதுக் கருவிகளுக்கான ஆரம்பத் திட்டம்
codex-what = அரசாங்க அலுவலகங்கள் ஒரே கணினிக் கருவிகளைப் பகிர்ந்துகொள்வதற்கான ஆரம்பகாலத் திட்டம்.
codex-what-now = நீங்கள் எதுவும் செய்யத் தேவையில்லை.

## More about it

codex-aim-heading = அதன் நோக்கம்
codex-aim-text = அலுவலகங்கள் தகவல்களைப் பகிரலாம். மற்றவர்கள் உருவாக்கிய கருவிகளை மீண்டும் பயன்படுத்தலாம்.

# $codex-long-name: its name in full, in English
codex-aim-name = இதன் எழுத்துகள் “{ $codex-long-name }” என்பதைக் குறிக்கும்.

codex-now-heading = இப்போதைய நிலை

# $codex-stack-year: year in which that part was still in use
codex-now-part = அதன் ஒரு பகுதியான { -sg-tech-stack }, { $codex-stack-year }ஆம் ஆண்டில் பயன்பாட்டில் இருந்தது.

codex-now-text = { -codex } பற்றிப் புதிய செய்தி எதுவும் கிடைக்கவில்லை.
