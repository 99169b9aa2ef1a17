### The goal Community: what it means, its parts, and what it brings a resident.

goal-community-name = Goal: { -goal-community }
goal-community-short = Closer, and nobody left behind
goal-community-what = A goal of { -smart-nation-2-0 }. Technology should bring us closer, and leave nobody behind.

## More about it

goal-community-means-heading = A { -smart-nation } that keeps us together
goal-community-means-care = We should care even more for the people around us, and stay one people.
goal-community-parts-heading = Its parts
goal-community-parts-inclusion = No one left behind: all of us can learn and use technology.
goal-community-parts-unity = Unity: we try to understand each other, and are kind online too.
goal-community-parts-partners = Working together: you may say what you think, and help to make things better.
goal-community-brings-heading = What it brings you
goal-community-brings-hub = At an { -sg-digital-hub }, a { -digital-ambassador } sits with you and shows you how to use your phone.
goal-community-brings-dfl = { -digital-for-life } has lessons and fairs where you may try things out.
goal-community-brings-kaki = As a { -tech-kaki }, you may try new services and say what is hard to use.
