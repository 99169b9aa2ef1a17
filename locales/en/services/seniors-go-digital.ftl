### Seniors Go Digital: free lessons on the phone and the internet, in three parts.

seniors-go-digital-name = { -seniors-go-digital }
seniors-go-digital-short = Free lessons for seniors
seniors-go-digital-what = Free lessons for seniors on using a phone and the internet. You learn with one teacher, or in a small group.
seniors-go-digital-what-now = Ask the person at the desk whether lessons are still given near you.

## Before you start

seniors-go-digital-here = Ask at the desk. Lessons are at { -sg-digital-hub }s.
seniors-go-digital-bring-phone = Your phone, if you have one

## What you can learn

seniors-go-digital-talk-heading = First: talking to family
seniors-go-digital-talk-text = You learn to use the phone, send messages and make video calls.
seniors-go-digital-services-heading = Next: government services
seniors-go-digital-services-text = You learn to use { -singpass }, and apps for every day.
seniors-go-digital-pay-heading = Last: paying and banking
seniors-go-digital-pay-text = You learn to pay and to use your bank by phone, safely.

## Guide: Join a lesson

seniors-go-digital-join-title = Join a lesson
seniors-go-digital-join-ask = Ask the person at the desk whether lessons are near here, on which day, and in which language.
seniors-go-digital-join-ask-shows = A person behind a desk smiles at an older visitor.
seniors-go-digital-join-nothing-cause = Nobody knows of a lesson.

# $digital-for-life-site: web address of Digital for Life
seniors-go-digital-join-nothing-cure = Ask for the closest { -sg-digital-hub }. Or look at { $digital-for-life-site } with a helper.

seniors-go-digital-join-choose = Choose where you want to begin. If you have never used a smartphone, begin with talking to family.
seniors-go-digital-join-go = Take your phone with you, and your glasses if you have them. A friend may come along.
seniors-go-digital-join-go-shows = An older person holds her phone. A helper sits beside her and looks on.
seniors-go-digital-join-try = Press everything yourself, and ask as often as you like. Everybody there is learning.
seniors-go-digital-join-try-shows = An older person holds her phone. A helper sits beside her and looks on.
seniors-go-digital-join-bank = When you learn about your bank, keep your password covered. Nobody else needs to see it.
seniors-go-digital-join-home = At home, do one small thing with your phone each day. If you get stuck, go back and ask.

## Without a smartphone

seniors-go-digital-without-ask = If you have no smartphone, say so when you ask about a lesson.
seniors-go-digital-without-counter = You need not learn it all, as the desk can tell you which counter helps in person.

## Is this really them?

seniors-go-digital-genuine-free = The lessons are free, so do not pay anybody who asks for money.
seniors-go-digital-genuine-password = Tell your password and your codes to nobody, not even to a teacher.

# $digital-for-life-site: web address of Digital for Life
seniors-go-digital-genuine-site = The real website is { $digital-for-life-site }, so check each letter.

# $scamshield-helpline: number of the ScamShield Helpline
seniors-go-digital-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
