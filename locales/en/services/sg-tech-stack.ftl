### Singapore Government Tech Stack: ready-made parts that government teams share.

sg-tech-stack-name = { -sg-tech-stack }
sg-tech-stack-short = Shared parts for online services
sg-tech-stack-what = These are ready-made parts and tools. Government teams share them to build online services.

## More about it

sg-tech-stack-why-heading = Why they are useful
sg-tech-stack-why-text = Nobody has to make each part again. So a new service is ready sooner, costs less and is safer.
sg-tech-stack-who-heading = Who it is for
sg-tech-stack-who-text = They are for teams in the government only.
sg-tech-stack-you-heading = What it means for you
sg-tech-stack-you-text = You do not see them, and need not do anything. But services may work better for you.
