### A website with questions and small tasks of the government, and small rewards.

crowdtasksg-name = { -crowdtasksg }
crowdtasksg-short = Soalan dengan ganjaran kecil
crowdtasksg-what = Laman web tempat pemerintah meminta pandangan orang ramai. Anda mungkin mendapat ganjaran kecil jika menjawab.

## Before you start

crowdtasksg-here = Anda perlu telefon atau komputer. Seorang penolong boleh membantu anda.

## More about it

crowdtasksg-do-heading = Apa yang boleh anda buat
crowdtasksg-do-say = Anda boleh menjawab soalan dan memberi pandangan.
crowdtasksg-do-try = Anda boleh melihat laman baharu dan menyatakan mana yang lebih anda suka.
crowdtasksg-who-heading = Siapa boleh menyertai
crowdtasksg-who-text = Warga Singapura boleh menyertai.
crowdtasksg-brings-heading = Apa manfaatnya
crowdtasksg-brings-decide = Pandangan anda membantu pemerintah membuat keputusan, dan memperbaiki khidmatnya.
crowdtasksg-brings-reward = Ganjarannya kecil, dan anda tidak wajib menyertainya.
crowdtasksg-used-heading = Pernah digunakan untuk apa?

# $crowdtasksg-police-year: year of the survey about crime
crowdtasksg-used-police = Pada { $crowdtasksg-police-year }, ia bertanya tentang nasihat mencegah jenayah.

# $crowdtasksg-library-year: year in which readers used it
crowdtasksg-used-library = Pada { $crowdtasksg-library-year }, { -nlb } menggunakannya, supaya orang ramai boleh mencatat berapa lama mereka membaca.

## Without a smartphone

crowdtasksg-without-skip = Ia hanya boleh digunakan pada telefon atau komputer. Anda tidak rugi jika tidak menggunakannya.

## Is this really them?

crowdtasksg-genuine-money = Laman web yang sebenar tidak akan sekali-kali meminta bayaran, atau kata laluan bank anda.
