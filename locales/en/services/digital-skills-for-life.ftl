### Digital Skills for Life: the simple skills for each day, and where to learn them.

digital-skills-for-life-name = { -digital-skills-for-life }
digital-skills-for-life-short = Simple skills for every day
digital-skills-for-life-what = The simple skills that all of us need to use a phone or a computer. You may learn them from videos, guides, or a person.

## Before you start

digital-skills-for-life-here = On a phone or a computer, or in person at an { -sg-digital-hub }.

## More about it

digital-skills-for-life-skills-heading = What you can learn

# $dsl-skills: how many skills there are
digital-skills-for-life-skills-text = There are { $dsl-skills } skills. You learn to use a phone, find things out, talk to others, and pay.

digital-skills-for-life-skills-safe = The last skill is to be safe, wise and kind online.
digital-skills-for-life-how-heading = In your language
digital-skills-for-life-how-text = Videos and guides are in English, Chinese, Malay and Tamil.
digital-skills-for-life-who-heading = Who it is for
digital-skills-for-life-who-text = It is for everybody, young or old. You may begin with one skill, and go as slowly as you like.

## Without a smartphone

digital-skills-for-life-without-hub = If you have no smartphone, ask at the desk for the closest { -sg-digital-hub }. Somebody there can show you.
