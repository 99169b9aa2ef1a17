### The police: what to do in danger, how to write when one cannot speak, how to make a report.

# $police-emergency: number of the police for danger
police-999-name = Police { $police-emergency }

police-999-short = Danger, a report, something you saw
police-999-what = How to reach the police: when you are in danger, to make a report, or to tell what you know.

## Before you start

police-999-here = Yes, call from any phone.
police-999-bring-phone = Any phone, to call
police-999-bring-proof = For a report: the messages, letters and notes about it

## More about it

# $police-emergency: number of the police for danger
police-999-when-heading = When to call { $police-emergency }

police-999-when-text = Call when you or others are in danger, or when you see a crime happen.
police-999-know-heading = When you know something

# $police-hotline: number of the police for what one knows
police-999-know-text = If there is no danger now, but you know something about a crime, call { $police-hotline }.

## Guide: I am in danger now

police-999-danger-title = I am in danger now

# $police-emergency: number of the police for danger
police-999-danger-dial = Dial { $police-emergency } on any phone. Wait until somebody speaks to you.

# $police-emergency: number of the police for danger
police-999-danger-dial-another = Open the part of the phone where you make calls. Press the digits { $police-emergency }, then the button to call.

police-999-danger-where = First say where you are: the block, the floor and the street.
police-999-danger-where-another = The police need to know the exact place. Read them a sign near you, such as a shop or a bus stop.
police-999-danger-what = Then say what is happening. Say what the other person looks like, if you can see it.
police-999-danger-listen = Answer the questions. Stay on the line until they tell you that you may hang up.

## Guide: I cannot speak safely

police-999-silent-title = It is not safe to speak
police-999-silent-open = Open the messages on your mobile phone, and begin a new one.

# $police-emergency-sms: number of the police for messages, when one cannot speak
police-999-silent-number = Type { $police-emergency-sms } where the number goes. It is for { -sms } only, not for calls.

# $police-emergency-sms: number of the police for messages, when one cannot speak
police-999-silent-number-another = The top line asks who should get the message. Press it, and type { $police-emergency-sms }.

police-999-silent-old-cause = An old notice shows another number.

# $police-emergency-sms: number of the police for messages, when one cannot speak
# $police-sms-since: day since which the number is in use
police-999-silent-old-cure = Use { $police-emergency-sms }. It has been the number since { $police-sms-since }.

police-999-silent-write = Write where you are, then what is happening. A few words are enough.
police-999-silent-send = Press the button to send the message.
police-999-silent-answer = Look at your phone now and then. The police may write back and ask you something.

## Guide: make a police report

police-999-report-title = Make a police report
police-999-report-keep = Keep the messages, letters and pictures about it. Write down what happened, and when.
police-999-report-go = Go to any { -neighbourhood-police-centre }. A person you trust may come with you.
police-999-report-go-shows = An older person holds her phone. A helper sits beside her and looks on.
police-999-report-far-cause = I cannot go there.

# $police-site: web address of the police
police-999-report-far-cure = You may make the report at { $police-site } with your own { -singpass }. Type your password yourself.

police-999-report-tell = Tell the officer what happened, from the beginning. Take your time, and show what you kept.
police-999-report-tell-shows = A person behind a desk smiles at an older visitor.
police-999-report-ask = Ask whom you may call about your report. Write down the name and the number.
police-999-report-ask-shows = A person behind a desk smiles at an older visitor.

## Without a smartphone

# $police-emergency: number of the police for danger
police-999-without-any = Any phone can call { $police-emergency }, so you do not need a smartphone.

police-999-without-near = You may ask anyone near you to call.
police-999-without-centre = You may also go to any { -neighbourhood-police-centre } and speak with an officer.

## Is this really them?

police-999-genuine-money = Real police never ask you on the phone to move money or to tell your bank details.
police-999-genuine-unknown = If an unknown caller says that he is the police, it is likely a scam, so hang up.

# $scamshield-helpline: number of the ScamShield Helpline
police-999-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask, day or night.
