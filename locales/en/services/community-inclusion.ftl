### A part of the goal Community: all can get online, learn and feel sure.

community-inclusion-name = No one left behind
community-inclusion-short = Part of the goal { -goal-community }
community-inclusion-what = All of us should be able to get online, and learn to do so with confidence. This is part of the goal { -goal-community }.

## More about it

community-inclusion-means-heading = What it means
community-inclusion-means-life = Technology should help you to talk to family and friends, get the help you need, and have fun.
community-inclusion-means-behind = Nobody should lose out because they have no phone, or do not know how to use one.
community-inclusion-means-easy = Apps and websites should be easy for all to use.
community-inclusion-brings-heading = What it brings you
community-inclusion-brings-help = At an { -sg-digital-hub } or a { -servicesg-centre }, somebody helps you face to face.
community-inclusion-brings-money = If money is tight, ask at the desk about cheaper phones and internet at home.
community-inclusion-guide-heading = Why there is { -pandu }
community-inclusion-guide-text = { -pandu } is here for the same reason. It wants to leave nobody behind.
