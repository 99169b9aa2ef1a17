### GoBusiness Gov Assist e-Adviser: questions that lead to the help a business may get.

gobusiness-e-adviser-name = { -gobusiness-e-adviser }
gobusiness-e-adviser-short = Help a business may get
gobusiness-e-adviser-what = It asks some questions about your business. Then it shows what help you may get from the government.

## Before you start

gobusiness-e-adviser-here = You can do it on a phone or a computer.
gobusiness-e-adviser-bring-singpass = { -singpass }, if it asks you to log in

## More about it

gobusiness-e-adviser-do-heading = What you can do
gobusiness-e-adviser-do-text = You need not know the names of the schemes. Answer the questions, and it shows you the way.
gobusiness-e-adviser-who-heading = Who it is for
gobusiness-e-adviser-who-text = It is for people who own a business.
gobusiness-e-adviser-since-heading = Since when

# $gbadviser-start: month in which it began
gobusiness-e-adviser-since-text = It began in { $gbadviser-start }.

# $gobusiness-as-of: year of these figures
# $gobusiness-advisers: how many guides by questions it had
gobusiness-e-adviser-since-now = In { $gobusiness-as-of }, { -gobusiness } had more than { $gobusiness-advisers } such guides.

## Without a smartphone

gobusiness-e-adviser-without-computer = You may use any computer instead of a phone.
gobusiness-e-adviser-without-desk = Or ask at the desk who can help you in person.

## Is this really them?

# $gobusiness-site: web address of GoBusiness
gobusiness-e-adviser-genuine-site = The real website is { $gobusiness-site }, so check each letter.

gobusiness-e-adviser-genuine-password = Tell your password and your codes to nobody.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-e-adviser-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
