### Singpass counters: what staff can do there, what to bring, and changing a phone number.

singpass-counters-name = { -singpass } counters
singpass-counters-short = Get help with { -singpass } from a person
singpass-counters-what = Places where staff help you with { -singpass }, face to face. Many are in community centres.

## Before you start

singpass-counters-here = Some community centres have one. Ask the person at the desk where the nearest one is.
singpass-counters-bring-card = Your own { -nric } card, not a copy
singpass-counters-bring-other = Or your passport or Singapore driving licence, if you are a citizen
singpass-counters-bring-phone = Your phone, if you have one

## More about it

singpass-counters-can-heading = What staff can do for you
singpass-counters-can-text = They can help you to join { -singpass }, set a new password, or get codes by { -sms }.
singpass-counters-can-app = They can also change your phone number, or switch off the app on a lost phone.
singpass-counters-proof-heading = What is not enough
singpass-counters-proof-text = They do not accept a copy of your card, or a police report about a lost card.
singpass-counters-proof-not = They do not accept an { -ez-link } card or a card for seniors either.
singpass-counters-self-heading = Only you can ask
singpass-counters-self-text = You must go yourself. Nobody else may ask for your { -singpass } or your new password.

## Guide: go to a counter

singpass-counters-visit-title = Go to a counter

# $singpass-counters: web address that lists Singpass counters
singpass-counters-visit-find = Open { $singpass-counters } and look for a counter near your home.

singpass-counters-visit-find-another = You need not look for it yourself. Ask the person at this desk to look with you.
singpass-counters-visit-hours = See when the counter is open. Its telephone number stands there too, so you may call first.
singpass-counters-visit-bring = Take your { -nric } card and your phone. Put both into your bag.
singpass-counters-visit-bring-shows = A hand holds up an identity card.
singpass-counters-visit-lost-cause = I lost my { -nric } card.
singpass-counters-visit-lost-cure = A citizen may show a passport or a Singapore driving licence instead. It must not be a copy.
singpass-counters-visit-go = Go there yourself. Someone you trust may come with you.
singpass-counters-visit-go-shows = A person behind a desk smiles at an older visitor.
singpass-counters-visit-home-cause = I cannot leave my home.

# $singpass-helpdesk: number of the Singpass help desk
singpass-counters-visit-home-cure = Call { $singpass-helpdesk } and ask what you can do. A password can also come by letter.

singpass-counters-visit-say = Show your card. Say what you need, such as a new password or a new phone number.
singpass-counters-visit-say-shows = A person behind a desk smiles at an older visitor.
singpass-counters-visit-say-another = You may say: I cannot get into my { -singpass }. Please help me.
singpass-counters-visit-type = If you choose a password there, type it yourself. Nobody needs to see it, not even staff.
singpass-counters-visit-type-another = Ask everybody to look away for a moment. They do not mind.

## Guide: change my phone number

singpass-counters-number-title = Change my phone number

# $singpass-site: web address of Singpass
# $singpass-counters-label-login: words on a button of the Singpass website, in English
singpass-counters-number-open = Open { $singpass-site } and press “{ $singpass-counters-label-login }”. At a counter, staff can do all of this with you.

# $singpass-site: web address of Singpass
singpass-counters-number-open-another = The long bar on the screen is for addresses. Press it, write { $singpass-site }, and go on.

singpass-counters-number-login = Log in with the { -singpass } app, or with your password.
singpass-counters-number-old-cause = The code goes to my old number.

# $singpass-counters-label-old: words on the Singpass website, in English
singpass-counters-number-old-cure = Press “{ $singpass-counters-label-old }” and type your new number. Or go to a counter with your card.

# $singpass-counters-label-profile: words on the Singpass website, in English
singpass-counters-number-profile = Press “{ $singpass-counters-label-profile }”. You see the number that { -singpass } has now.

# $singpass-counters-label-next: words on a button of the Singpass website, in English
singpass-counters-number-new = Type your new phone number. Press “{ $singpass-counters-label-next }”.

singpass-counters-number-code = A code comes by { -sms } to the new number. Type it, and go on.
singpass-counters-number-none-cause = No code comes.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
singpass-counters-number-none-cure = Check that the new number is right. Then try again after { $singpass-retry-wait }.

singpass-counters-number-done = Your new number is in { -singpass }. From now on, codes come to it.

## Without a smartphone

singpass-counters-without-none = You need no smartphone at a counter. Come with your card, and staff will help you.
singpass-counters-without-codes = If you have no phone, ask there if a person you trust may get your codes. Both of you must come.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-counters-without-letter = On any computer, you may ask for a letter with a password. It comes in about { $singpass-letter-time }.

## Is this really them?

# $singpass-counters: web address that lists Singpass counters
singpass-counters-genuine-list = The list of real counters is at { $singpass-counters }.

singpass-counters-genuine-self = Nobody may go in your place, so do not pay a stranger to do it for you.
singpass-counters-genuine-password = Type your password yourself, and do not write it down for anybody.

# $singpass-helpdesk: number of the Singpass help desk
singpass-counters-genuine-help = When in doubt, call { $singpass-helpdesk } and ask.
