### Smart Nation 2.0: what the plan is, its goals, and what each brings a resident.

smart-nation-2-0-name = { -smart-nation-2-0 }
smart-nation-2-0-short = The plan and its goals
smart-nation-2-0-what = The plan of Singapore to use technology well, so that it makes daily life better for all.

## The plan

smart-nation-2-0-plan-heading = What it is

# $smart-nation-2-0-launch: day on which the plan was started
smart-nation-2-0-plan-start = The Prime Minister started this plan on { $smart-nation-2-0-launch }.

smart-nation-2-0-plan-goals = Its goals are { -goal-trust }, { -goal-growth } and { -goal-community }.

## The goals

smart-nation-2-0-trust-heading = { -goal-trust }
smart-nation-2-0-trust-goal = You should be able to go online without fear. The things you use should be safe, and should work.

# $scamshield-helpline: number of the ScamShield Helpline
smart-nation-2-0-trust-you = For you, there is { -singpass } to show who you are. When in doubt, you can call { $scamshield-helpline }.

smart-nation-2-0-growth-heading = { -goal-growth }
smart-nation-2-0-growth-goal = People and firms should be able to learn new skills, and do well with new tools.
smart-nation-2-0-growth-you = For you, there are ways to learn new skills at any age.
smart-nation-2-0-community-heading = { -goal-community }
smart-nation-2-0-community-goal = Technology should bring us closer, and nobody should be left behind.
smart-nation-2-0-community-you = For you, there is help to learn how to use a phone and stay safe. You may also say what should be better.
