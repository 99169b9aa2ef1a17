### The CPF Trusted Contact: a trusted person gets a copy of messages about an account.

cpf-trusted-contact-name = { -cpf-trusted-contact }
cpf-trusted-contact-short = Orang kepercayaan turut memerhati
cpf-trusted-contact-what = Orang yang anda percayai menerima salinan mesej tentang perubahan penting dalam { -cpf } anda. Mereka boleh memberi amaran jika ada yang pelik.

## Before you start

# $cpf-site: web address of CPF
cpf-trusted-contact-here = Buat di { $cpf-site }, pada telefon atau komputer.

cpf-trusted-contact-bring-face = Telefon anda, untuk pengesanan wajah atau cap jari

## More about it

cpf-trusted-contact-can-heading = Apa yang boleh mereka buat
cpf-trusted-contact-can-text = Mereka hanya menerima salinan mesej. Mereka tidak dapat melihat akaun anda atau memindahkan wang anda.
cpf-trusted-contact-can-change = Anda boleh membuang nama mereka pada bila-bila masa.
cpf-trusted-contact-who-heading = Untuk siapa

# $cpf-trusted-age: age from which one may have it, such as “21”
# $cpf-trusted-most: most people who may watch over an account
cpf-trusted-contact-who-text = Untuk warga Singapura dan penduduk tetap berumur { $cpf-trusted-age } tahun ke atas. Anda boleh menamakan hingga { $cpf-trusted-most } orang.

cpf-trusted-contact-warn-heading = Jika mereka memberi amaran

# $cpf-age: age from which one may have the CPF Safety Switch, such as “55”
cpf-trusted-contact-warn-text = Mereka akan bertanya sama ada anda sendiri yang membuat perubahan itu. Jika bukan, hubungi bank anda. Jika anda berumur { $cpf-age } tahun ke atas, hidupkan juga { -cpf-safety-switch }.

## Is this really them?

cpf-trusted-contact-genuine-choose = Namakan hanya orang yang anda kenal rapat, bukan orang asing yang memintanya.
