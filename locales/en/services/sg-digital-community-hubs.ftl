### SG Digital community hubs: learning the phone with a person, one to one.

sg-digital-community-hubs-name = { -sg-digital-hub }s
sg-digital-community-hubs-short = Learn your phone with a person
sg-digital-community-hubs-what = Help counters in community centres and libraries. A { -digital-ambassador } sits with you and shows you how to use your phone.

## Before you start

sg-digital-community-hubs-here = Some community centres have one. Ask at the desk.
sg-digital-community-hubs-bring-phone = Your phone, if you have one
sg-digital-community-hubs-bring-card = Your { -nric } card

## More about it

sg-digital-community-hubs-learn-heading = What you can learn
sg-digital-community-hubs-learn-text = You can learn messages, video calls, { -singpass } and paying with a { -qr-code }. You can also learn how to notice a scam.
sg-digital-community-hubs-who-heading = Who may go
sg-digital-community-hubs-who-text = Anybody who finds a phone or the internet hard may go. Seniors are helped first.
sg-digital-community-hubs-where-heading = Where they are

# $hubs-as-of: month for which this was published
# $hubs-count: how many hubs there were
sg-digital-community-hubs-where-text = In { $hubs-as-of } there were { $hubs-count } of them. We do not know today’s list or hours, so ask at the desk before you go.

## Guide: Learn one thing on my phone

sg-digital-community-hubs-learn-title = Learn one thing on my phone
sg-digital-community-hubs-learn-choose = Think of one thing you wish to do, such as calling your daughter with video.
sg-digital-community-hubs-learn-choose-shows = An older person holds her phone. A helper sits beside her and looks on.
sg-digital-community-hubs-learn-find = Ask the person at the desk where the closest hub is, and when it is open.
sg-digital-community-hubs-learn-find-shows = A person behind a desk smiles at an older visitor.
sg-digital-community-hubs-learn-go = Take your phone and your { -nric } card. At the hub, ask for a { -digital-ambassador }.
sg-digital-community-hubs-learn-go-shows = A hand holds up an identity card.
sg-digital-community-hubs-learn-nophone-cause = I have no phone.
sg-digital-community-hubs-learn-nophone-cure = Go all the same. Tell them so, and ask how they can help you.
sg-digital-community-hubs-learn-try = Hold the phone and press by yourself. You may ask them to wait, or to say it again.
sg-digital-community-hubs-learn-try-another = Your own fingers learn it best. A wrong press does no harm while they sit beside you.
sg-digital-community-hubs-learn-try-shows = An older person holds her phone. A helper sits beside her and looks on.
sg-digital-community-hubs-learn-secret = If a password or a code is needed, type it yourself. Ask them to look away.
sg-digital-community-hubs-learn-again = Do it all once more without help. Then write the steps down, so that you have them at home.
sg-digital-community-hubs-learn-forget-cause = I forget it again at home.
sg-digital-community-hubs-learn-forget-cure = That is quite normal. Go back with your notes and learn it once more.

## Without a smartphone

sg-digital-community-hubs-without-go = You may go there and ask, even if you have no smartphone.
sg-digital-community-hubs-without-paper = For vouchers on paper, choose { -cdc-vouchers } in this guide.

## Is this really them?

sg-digital-community-hubs-genuine-call = The { -imda } has said that its officers never call you to ask for personal details.
sg-digital-community-hubs-genuine-password = Nobody who helps you needs your password or a code.

# $scamshield-helpline: number of the ScamShield Helpline
sg-digital-community-hubs-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
