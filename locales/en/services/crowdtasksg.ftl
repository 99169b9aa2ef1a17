### A website with questions and small tasks of the government, and small rewards.

crowdtasksg-name = { -crowdtasksg }
crowdtasksg-short = Questions with small rewards
crowdtasksg-what = A website where the government asks people what they think. You may get a small reward for your answers.

## Before you start

crowdtasksg-here = You use it on a phone or a computer. A helper may do it with you.

## More about it

crowdtasksg-do-heading = What you can do
crowdtasksg-do-say = You may answer questions and say what you think.
crowdtasksg-do-try = You may look at new pages and say which you like better.
crowdtasksg-who-heading = Who may take part
crowdtasksg-who-text = Citizens may take part.
crowdtasksg-brings-heading = What it brings
crowdtasksg-brings-decide = What you say helps the government to decide, and to make its services better.
crowdtasksg-brings-reward = Rewards are small, and you need not take part.
crowdtasksg-used-heading = What it was used for

# $crowdtasksg-police-year: year of the survey about crime
crowdtasksg-used-police = In { $crowdtasksg-police-year } it asked people about the advice they get against crime.

# $crowdtasksg-library-year: year in which readers used it
crowdtasksg-used-library = In { $crowdtasksg-library-year } the { -nlb } used it, so that people could note how long they had read.

## Without a smartphone

crowdtasksg-without-skip = It works only on a phone or a computer. You lose nothing if you leave it out.

## Is this really them?

crowdtasksg-genuine-money = The real website never asks you to pay, and never asks for your bank password.
