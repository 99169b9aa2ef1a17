### Government news on WhatsApp: what it was, and why to be careful now.

gov-sg-whatsapp-name = { -gov-sg } on { -whatsapp }
gov-sg-whatsapp-short = Not known if it is still running
gov-sg-whatsapp-what = News from the government, sent to phones by { -whatsapp }. People used it during { -covid }.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-whatsapp-what-now = Do not trust a { -whatsapp } message only because it says { -gov-sg }. Call { $scamshield-helpline } and ask.

## Before you start

gov-sg-whatsapp-here = Nobody can say for sure today. Ask at the desk.

## More about it

gov-sg-whatsapp-then-heading = What it was
gov-sg-whatsapp-then-text = It sent checked news about { -covid }, in the language each person chose.
gov-sg-whatsapp-then-who = It was for anybody with { -whatsapp } who signed up for it.

# $gov-sg-whatsapp-as-of: day on which the figures were published
# $gov-sg-whatsapp-messages: how many messages had been sent by then
# $gov-sg-whatsapp-people: how many people got them by then
gov-sg-whatsapp-then-count = By { $gov-sg-whatsapp-as-of } over { $gov-sg-whatsapp-messages } messages had gone to { $gov-sg-whatsapp-people } people.

gov-sg-whatsapp-now-heading = What is known today
gov-sg-whatsapp-now-text = This guide found nothing newer. It may have changed, or it may have ended.

## Is this really them?

gov-sg-whatsapp-genuine-name = The protected sender { -gov-sg } is for { -sms } only. On { -whatsapp } the name proves nothing.
