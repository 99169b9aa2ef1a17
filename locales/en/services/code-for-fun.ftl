### Code for Fun: a school course in which pupils learn to program.

code-for-fun-name = { -code-for-fun }
code-for-fun-short = Pupils learn to program
code-for-fun-what = A short school course in which pupils learn to tell a computer what to do. This is called coding.

## More about it

code-for-fun-who-heading = Who it is for

# $code-fun-class: class of primary school from which all pupils take it
code-for-fun-who-text = All pupils take it from Primary { $code-fun-class }. There are lessons for secondary schools too.

code-for-fun-learn-heading = What they learn

# $code-fun-hours: how long the course takes
code-for-fun-learn-text = The course takes { $code-fun-hours }. Pupils learn coding, make things with computers, and get to know { -ai-short }.

code-for-fun-learn-ai = { -ai-short } lets computers do things that people do, such as speak and answer.

# $code-fun-since: year in which it was first tried
code-for-fun-learn-care = They also learn to use technology with care. The course was first tried in { $code-fun-since }.

code-for-fun-family-heading = For your family
code-for-fun-family-text = Ask your grandchild to show you what they made. To know more, ask at the school.
