### The goal Growth: what it means, what it brings a resident, and what the young learn.

goal-growth-name = Goal: { -goal-growth }
goal-growth-short = Learning, work, new tools
goal-growth-what = A goal of { -smart-nation-2-0 }. Technology should help people and firms to learn and to do better.

## More about it

goal-growth-means-heading = What it means
goal-growth-means-skills = People should be able to learn new skills when work and daily life change.
goal-growth-means-firms = Firms should get help to use new tools, and small firms above all.
goal-growth-brings-heading = What it brings you
goal-growth-brings-course = You may take a course about phones, computers or { -ai }. { -skillsfuture-credit } may pay for it.
goal-growth-brings-shop = If you have a small shop, ask at the desk about help with new tools.
goal-growth-young-heading = What your grandchildren learn
goal-growth-young-text = In school, students try out new technology with their own hands. They also learn about { -ai }.
