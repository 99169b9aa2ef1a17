### The planned number of all police calls, and what to do until it comes.

police-caller-prefix-name = New number for calls from police
police-caller-prefix-short = Planned; not known if it has begun
police-caller-prefix-what = A plan to help you tell a real police call from a fake one. The number of every police call would begin in the same way.

# $scamshield-helpline: number of the ScamShield Helpline
police-caller-prefix-what-now = Until then, hang up when an unknown caller claims to be the police. Call { $scamshield-helpline } and ask.

## Before you start

police-caller-prefix-here = Not yet, as far as we know. You may still ask about a strange call.

## More about it

police-caller-prefix-plan-heading = What was announced

# $police-prefix-announced: day on which the police told of it
# $police-prefix-year: year in which it is to begin
police-caller-prefix-plan-text = On { $police-prefix-announced } the government said that this would start later in { $police-prefix-year }.

police-caller-prefix-plan-unknown = This guide could not find out whether it has started, or what the number is.
police-caller-prefix-who-heading = Who it is for
police-caller-prefix-who-text = It is for everybody who has a telephone.
police-caller-prefix-know-heading = If you know about a crime

## Is this really them?

police-caller-prefix-genuine-number = Do not trust the number on the screen alone, as a number can be faked.
