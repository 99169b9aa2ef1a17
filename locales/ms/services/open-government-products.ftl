### Open Government Products: the team that makes free tools for the public.

open-government-products-name = { -ogp }
open-government-products-short = Pasukan di sebalik { -scamshield }
open-government-products-what = Ini sebuah pasukan dalam pemerintah. Ia membuat alat digital percuma untuk orang ramai.

## More about it

open-government-products-made-heading = Apa yang dibuatnya
open-government-products-made-text = Pasukan ini membuat { -scamshield } untuk melawan penipuan, dan { -formsg } untuk borang pemerintah.
open-government-products-made-more = Ia juga membuat { -redeemsg }, alat untuk memberi baucar.
open-government-products-work-heading = Cara mereka bekerja
open-government-products-work-text = Setiap Januari, mereka meninggalkan kebanyakan kerja lain. Mereka mencari cara baharu untuk membantu orang ramai.
open-government-products-work-events = Bersama { -govtech }, mereka juga mengadakan acara untuk mencuba idea.
open-government-products-you-heading = Maksudnya bagi anda
open-government-products-you-text = Anda tidak perlu berbuat apa-apa. Anda mungkin sudah menggunakan alatnya.
