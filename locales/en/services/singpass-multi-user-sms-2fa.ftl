### Codes of Singpass on the phone of another person: setting it up, using it, stopping it.

singpass-multi-user-sms-2fa-name = { -singpass-multi-user }
singpass-multi-user-sms-2fa-short = Family gets my codes
singpass-multi-user-sms-2fa-what = For people who have no phone of their own, or who need help. The codes of your { -singpass } go to the phone of a person you trust.

## Before you start

singpass-multi-user-sms-2fa-here = It is done at a { -singpass } counter. Some community centres have one.
singpass-multi-user-sms-2fa-bring-cards = Your { -nric } card, and your helper’s
singpass-multi-user-sms-2fa-bring-phone = Your helper’s mobile phone, with a Singapore number

## More about it

singpass-multi-user-sms-2fa-sees-heading = What your helper sees
singpass-multi-user-sms-2fa-sees-text = Your helper sees only the code. They do not see what you do with it.
singpass-multi-user-sms-2fa-sees-more = Letters from the government still come to you.
singpass-multi-user-sms-2fa-choice-heading = It is your choice
singpass-multi-user-sms-2fa-choice-text = You need not do this. Codes on your own phone, the { -singpass } app or a look into the camera also work.
singpass-multi-user-sms-2fa-choice-more = Your codes go to only one phone at a time.

## Guide: let a person get my codes

singpass-multi-user-sms-2fa-start-title = Let a person get my codes
singpass-multi-user-sms-2fa-start-choose = Choose a person you trust fully. It may be family, or somebody else who looks after you.
singpass-multi-user-sms-2fa-start-choose-another = Your codes will go to this person’s phone. They are like a key, so choose nobody whom you met a short time ago.
singpass-multi-user-sms-2fa-start-choose-shows = An older person holds her phone. A helper sits beside her and looks on.
singpass-multi-user-sms-2fa-start-number = Get both { -nric } cards ready, yours and your helper’s. Your helper takes a phone with a Singapore number.
singpass-multi-user-sms-2fa-start-number-shows = A hand holds up an identity card.

# $singpass-counters: web address that lists Singpass counters
singpass-multi-user-sms-2fa-start-go = Go to a { -singpass } counter together. Find one at { $singpass-counters }, or ask at the desk here.

singpass-multi-user-sms-2fa-start-go-shows = A person behind a desk smiles at an older visitor.
singpass-multi-user-sms-2fa-start-away-cause = One of us cannot come.

# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-start-away-cure = Call { $singpass-helpdesk }. Ask for a video call with both of you.

singpass-multi-user-sms-2fa-start-mind-cause = The person I look after can no longer decide alone.

# $singpass-multi-user-donee: web address to apply with a Lasting Power of Attorney
# $singpass-multi-user-deputy: web address to apply with a court order
singpass-multi-user-sms-2fa-start-mind-cure = You may apply online. With a { -lpa }, use { $singpass-multi-user-donee }. With a court order, use { $singpass-multi-user-deputy }.

# $singpass-multi-user-label: name of the service as staff know it, in English
singpass-multi-user-sms-2fa-start-say = At the counter, show these words: “{ $singpass-multi-user-label }”. It is the name that the staff know.

singpass-multi-user-sms-2fa-start-say-shows = A person behind a desk smiles at an older visitor.
singpass-multi-user-sms-2fa-start-agree = Both of you show your cards, and say that you agree. Staff then link your { -singpass } to that phone.
singpass-multi-user-sms-2fa-start-agree-shows = A hand holds up an identity card.

## Guide: log in with a code from my helper

singpass-multi-user-sms-2fa-use-title = Log in with my helper’s code
singpass-multi-user-sms-2fa-use-login = On the page that asks who you are, type your { -nric } number and your password yourself.
singpass-multi-user-sms-2fa-use-wait = Now a code comes by { -sms } to your helper’s phone.
singpass-multi-user-sms-2fa-use-none-cause = No code comes.

# $singpass-resend-wait: how long to wait before asking again, such as “1 minute”
# $singpass-label-resend: words on the Singpass website, in English
# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-use-none-cure = Wait { $singpass-resend-wait }, then press “{ $singpass-label-resend }”. If none comes, call { $singpass-helpdesk }.

singpass-multi-user-sms-2fa-use-changed-cause = My helper has a new number.
singpass-multi-user-sms-2fa-use-changed-cure = Your helper puts the new number into their own { -singpass }. Your codes then go to the new number.
singpass-multi-user-sms-2fa-use-ask = Ask your helper for the code. On the phone is fine too, if you made the call yourself.
singpass-multi-user-sms-2fa-use-ask-shows = An older person holds her phone. A helper sits beside her and looks on.
singpass-multi-user-sms-2fa-use-type = Type the code yourself. Your helper does not need your password.

## Guide: stop it, or choose another person

singpass-multi-user-sms-2fa-change-title = Stop it, or choose another person
singpass-multi-user-sms-2fa-change-go = Go to a { -singpass } counter with your { -nric } card. To stop it, one of you is enough.
singpass-multi-user-sms-2fa-change-go-shows = A person behind a desk smiles at an older visitor.
singpass-multi-user-sms-2fa-change-far-cause = I cannot go there.

# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-change-far-cure = Call { $singpass-helpdesk }. Ask if it can be done by video call.

singpass-multi-user-sms-2fa-change-stop = Show your card. Say that your codes should no longer go to that phone.
singpass-multi-user-sms-2fa-change-stop-shows = A hand holds up an identity card.
singpass-multi-user-sms-2fa-change-other = If you want another helper, bring that person along. The new phone then takes the place of the old one.
singpass-multi-user-sms-2fa-change-other-shows = An older person holds her phone. A helper sits beside her and looks on.
singpass-multi-user-sms-2fa-change-after = Before you leave, ask the staff how you will get your codes from now on.
singpass-multi-user-sms-2fa-change-after-shows = A person behind a desk smiles at an older visitor.

## Without a smartphone

singpass-multi-user-sms-2fa-without-phone = You need no phone of your own, as the codes go to your helper’s phone.
singpass-multi-user-sms-2fa-without-camera = You may also log in without a code. A camera on a computer or a family phone looks at your face.

## Is this really them?

singpass-multi-user-sms-2fa-genuine-where = It is set up only at a { -singpass } counter, on its website, or in a video call you asked for.
singpass-multi-user-sms-2fa-genuine-stranger = No stranger needs your codes, not even one who says that he wants to help you.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-multi-user-sms-2fa-genuine-code = If your helper gets a code that you did not ask for, call { $singpass-scam-support }.
