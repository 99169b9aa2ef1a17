### The National AI Council: who is in it, what it looks after, and what it means for a resident.

national-ai-council-name = { -national-ai-council }
national-ai-council-short = Ministers who guide { -ai-short }
national-ai-council-what = A group of ministers, led by the Prime Minister, that guides how Singapore uses { -ai-short }. { -ai-short } lets computers do things that people do, such as speak and answer.

## More about it

national-ai-council-since-heading = When it began

# $naic-announced: day on which it was announced
national-ai-council-since-text = The Prime Minister announced it on { $naic-announced }. It was set up in the same month.

national-ai-council-missions-heading = Its big tasks
national-ai-council-missions-text = It looks after the { -ai-missions }. They are about factories, transport, money and health care.
national-ai-council-health-heading = Doctors and nurses stay
national-ai-council-health-text = The Minister for Health is in the group. He said that doctors and nurses must still take part when { -ai-short } helps them.
national-ai-council-you-heading = What it means for you
national-ai-council-you-text = You need not do anything. At the clinic, you may always ask the doctor or the nurse.
