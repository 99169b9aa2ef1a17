### The planned Digital Infrastructure Act: a law for companies, so that services stop less often.

digital-infrastructure-act-name = { -digital-infrastructure-act }
digital-infrastructure-act-short = A planned law
digital-infrastructure-act-what = A planned law for companies that run large computer centres. It should keep services such as banking, transport and government working.
digital-infrastructure-act-what-now = You need not do anything. To find out whether it is law now, ask at the desk.

## More about it

digital-infrastructure-act-plan-heading = What it would do
digital-infrastructure-act-plan-safe = The companies would have to guard against attacks, fire and flood.
digital-infrastructure-act-plan-report = They would have to tell the government when something serious breaks down.
digital-infrastructure-act-you-heading = What it means for you
digital-infrastructure-act-you-text = The duties are for companies, not for you. It would cost you nothing.
digital-infrastructure-act-when-heading = When it will come

# $dia-announced: day on which it was announced
# $dia-expected: year in which it was once expected
digital-infrastructure-act-when-text = It was announced on { $dia-announced }, and was once expected in { $dia-expected }. This guide found no proof that it is law.
