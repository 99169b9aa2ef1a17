### Collaborate with GovTech: pages for firms that want to build with the agency.

govtech-collaborate-name = { -govtech-collaborate }
govtech-collaborate-short = Untuk syarikat teknologi
govtech-collaborate-what = Di sini syarikat boleh membaca cara bekerjasama dengan agensi teknologi pemerintah.

## More about it

govtech-collaborate-do-heading = Apa yang boleh dibuat oleh syarikat
govtech-collaborate-do-text = Syarikat boleh menawarkan produknya, atau membantu membina { -smart-nation }.
govtech-collaborate-you-heading = Maksudnya bagi anda
govtech-collaborate-you-text = Anda tidak perlu berbuat apa-apa. Jika anda atau keluarga ada syarikat sebegini, laman web rasmi ada maklumat lanjut.
