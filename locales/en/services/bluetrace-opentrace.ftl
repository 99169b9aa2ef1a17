### BlueTrace and OpenTrace: the method and the program behind TraceTogether, which has ended.

bluetrace-opentrace-name = { -bluetrace } and { -opentrace }
bluetrace-opentrace-short = How { -tracetogether } worked
bluetrace-opentrace-what = { -bluetrace } was the way in which { -tracetogether } worked. { -opentrace } was its program, which others could use too.
bluetrace-opentrace-what-now = There is nothing for you to do. It was made for people who write computer programs.

## More about it

bluetrace-opentrace-did-heading = What it did
bluetrace-opentrace-did-text = When phones came close to each other, each kept a note of it. If one person fell ill, this helped to find the other.
bluetrace-opentrace-shared-heading = Why it was shared

# $bluetrace-shared: year in which it was shared
bluetrace-opentrace-shared-text = In { $bluetrace-shared } { -govtech } let everybody read and use both. This way, other countries could make such an app too.

bluetrace-opentrace-end-heading = What happened to it

# $bluetrace-ended: day on which the end of TraceTogether was told
bluetrace-opentrace-end-text = On { $bluetrace-ended } the government said that { -tracetogether } was over. In Singapore, both ended with it.
