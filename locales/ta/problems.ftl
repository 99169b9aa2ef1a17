### What is said when something went wrong. No blame, no hurry, and a way on.

problem-title = ஏதோ சரியாக நடக்கவில்லை
problem-calm = இது உங்கள் தவறு அல்ல. நீங்கள் எதையும் பழுதாக்கவில்லை.
problem-desk = முகப்புப் பக்கத்துக்குச் சென்று மீண்டும் முயலுங்கள். அல்லது உதவி மேசையில் இருப்பவரிடம் கேளுங்கள்.
problem-home = முகப்புக்குச் செல்ல
