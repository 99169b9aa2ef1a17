### Healthier SG: one clinic that looks after you, joining it, and the first visit.

healthier-sg-name = { -healthier-sg }
healthier-sg-short = One clinic that looks after you
healthier-sg-what = You choose one clinic, and its doctor helps you stay well. Together you make a plan for your health.

## Before you start

healthier-sg-here = Join on your phone, or at a clinic that takes part.

## More about it

healthier-sg-who-heading = Who it is for

# $healthier-sg-age: least age in years
healthier-sg-who-text = For citizens and permanent residents aged { $healthier-sg-age } or above.

healthier-sg-cost-heading = What is free
healthier-sg-cost-text = The first visit for your plan is free. For citizens, the health checks and jabs in the plan are free.
healthier-sg-cost-other = Other visits may cost money. Ask the clinic first.

## Guide: join at a clinic

healthier-sg-clinic-title = Join at a clinic
healthier-sg-clinic-choose = Think of the clinic or polyclinic that you go to most. A doctor who knows you is best.
healthier-sg-clinic-ask = Call that clinic, or go there. Ask if it takes part in { -healthier-sg }.
healthier-sg-clinic-not-cause = My clinic does not take part.
healthier-sg-clinic-not-cure = You may choose another clinic or a polyclinic. Ask at the desk for one that is near your home.
healthier-sg-clinic-join = Show your { -nric } card at the clinic. Say that you want to join. The staff can help you do it.
healthier-sg-clinic-book = Ask for a day and time for the first visit. Let them write it down for you.

## Guide: join on my phone

healthier-sg-phone-title = Join on my phone
healthier-sg-phone-open = Open the { -healthhub } app on your phone. If you do not have it, get it from your phone’s own app store.
healthier-sg-phone-login = Log in with { -singpass }. The app then knows that it is you.

# $healthier-sg-label: words in the HealthHub app, in English
healthier-sg-phone-find = Look for “{ $healthier-sg-label }” and press it.

healthier-sg-phone-find-another = It is a wide picture with these words. Move the page up with your finger until you see it.
healthier-sg-phone-name = Choose your own name, and choose to join.
healthier-sg-phone-clinic = Choose the clinic that you want. Read its name and address, then confirm.
healthier-sg-phone-book = Book the first visit. You may also call the clinic for this.

## Guide: the first visit

healthier-sg-visit-title = What happens at the first visit
healthier-sg-visit-bring = Bring your { -nric } card. Come with someone you trust, if you like.
healthier-sg-visit-measure = They measure your height, weight and blood pressure. They ask how you live, such as if you smoke.
healthier-sg-visit-goals = You and the doctor choose what to do for your health. Say what you find hard.
healthier-sg-visit-checks = Ask which health checks and jabs you should have, and where.
healthier-sg-visit-year = Ask when to come again. It is good to look at the plan with the clinic each year.

## Without a smartphone

healthier-sg-without-clinic = You may join at a clinic that takes part, and its staff can help you.
healthier-sg-without-family = Someone in your family may do it for you in { -healthhub }, if you allow it.

## Is this really them?

# $healthier-sg-site: web address of Healthier SG
healthier-sg-genuine-site = The real website is { $healthier-sg-site }, so check each letter.

healthier-sg-genuine-link = You need no link from a message. Open { -healthhub } yourself, or ask your clinic.
healthier-sg-genuine-free = Pay nobody to join.
