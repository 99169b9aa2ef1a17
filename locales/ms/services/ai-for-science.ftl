### AI for Science: money for scientists who use AI.

ai-for-science-name = { -ai-for-science }
ai-for-science-short = { -ai-short } membantu saintis
ai-for-science-what = Dana pemerintah untuk saintis, supaya { -ai-short } membantu mereka membuat penemuan dengan lebih cepat. Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

## More about it

ai-for-science-money-heading = Wangnya

# $ai-science-year: year in which the money was set aside
# $ai-science-money: how much money
ai-for-science-money-text = Pada { $ai-science-year }, pemerintah memperuntukkan { $ai-science-money } untuknya. Ia diterajui { -nrf }.

ai-for-science-for-heading = Apa yang dikaji
ai-for-science-for-text = Antaranya, mereka mengkaji perubatan, kesihatan dan bahan baharu.
ai-for-science-you-heading = Maksudnya bagi anda
ai-for-science-you-text = Ia hanya untuk penyelidik, jadi anda tidak perlu memohon.

# $scamshield-helpline: number of the ScamShield Helpline
ai-for-science-you-scam = Jika seseorang meminta anda membayar untuknya, hubungi { $scamshield-helpline }.
