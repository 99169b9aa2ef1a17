### SupportGoWhere: finding out which help one may get.

supportgowhere-name = { -supportgowhere }
supportgowhere-short = Find help with money or care
supportgowhere-what = A government website that shows which help you may get. It has help from many offices in one place.

## Before you start

supportgowhere-here = On a phone or a computer.
supportgowhere-bring-nothing = Nothing, to look for help
supportgowhere-bring-singpass = Your { -singpass }, to apply

## Guide: find help for me

supportgowhere-find-title = Find help for me

# $supportgowhere-site: web address of SupportGoWhere
supportgowhere-find-open = Open { $supportgowhere-site } on a phone or a computer. Type it yourself. You need not log in to look.

supportgowhere-find-topic = Choose a topic that fits you, such as help for seniors or for care. A new page opens.
supportgowhere-find-topic-another = Read the list slowly. Press the line that is most like your question.
supportgowhere-find-questions = Answer the simple questions. If you do not know an answer, ask your family or a helper.
supportgowhere-find-questions-shows = An older person holds her phone. A helper sits beside her and looks on.
supportgowhere-find-list = Read the list of help that you may get. Press a line to read more about it.
supportgowhere-find-apply = To apply, follow the page and log in with { -singpass }. Or write the name down and ask at a desk.
supportgowhere-find-apply-shows = A person behind a desk smiles at an older visitor.

## Without a smartphone

supportgowhere-without-office = For help with money, you may go to a { -social-service-office } and ask there.

# $comcare-call: number of ComCare Call
supportgowhere-without-call = To ask about { -comcare }, you may call { $comcare-call }.

## Is this really them?

# $supportgowhere-site: web address of SupportGoWhere
supportgowhere-genuine-site = The real website is { $supportgowhere-site }, so check each letter.

supportgowhere-genuine-guess = What it shows is only a guess, as the office that gives the help decides.
supportgowhere-genuine-officer = Government officers never ask you on the phone to move money.

# $scamshield-helpline: number of the ScamShield Helpline
supportgowhere-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
