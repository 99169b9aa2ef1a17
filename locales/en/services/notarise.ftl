### Notarise: the official stamp on COVID-19 papers for travel. Whether it is still there is not known.

notarise-name = { -notarise }
notarise-short = Stamp on { -covid } papers
notarise-what = A government website that put an official stamp on { -covid } papers for travel, the { -healthcerts }. This let other countries trust them.
notarise-what-now = Are you going to travel? Ask your airline first if you need such a paper at all.

## Before you start

notarise-here = No. Ask your airline, or ask at the desk how to reach it.

## More about it

notarise-now-heading = Is it still there?

# $notarise-news: month of the last news of it
notarise-now-text = The last news of it that we found is from { $notarise-news }. It may have closed since.

notarise-how-heading = How it worked
notarise-how-text = People logged in with { -singpass }. The paper then came by email and into the { -singpass } app.
notarise-other-heading = For other papers
notarise-other-text = It was only for { -covid } papers. For other papers to use abroad, ask a lawyer who is a { -notary-public }.

## Is this really them?

# $notarise-site: web address of Notarise
notarise-genuine-site = If it is still open, its address is { $notarise-site }. Check each letter.
