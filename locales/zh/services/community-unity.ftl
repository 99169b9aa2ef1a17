### A part of the goal Community: technology should help us understand each other.

community-unity-name = 社区更团结
community-unity-short = “{ -goal-community }”目标的一部分
community-unity-what = 科技应该让我们互相了解，不是让我们疏远。这是“{ -goal-community }”目标的一部分。

## More about it

community-unity-means-heading = 这是什么意思
community-unity-means-near = 科技可以让生活很不一样的人走到一起。
community-unity-means-apart = 可是在网上，我们常常只听到想法相同的人说话。这样，可能就不再听别人的意见了。
community-unity-means-all = 所以在网上，人人都要友善、讲道理。
community-unity-do-heading = 您可以做什么
community-unity-do-kind = 就算不同意别人的看法，写信息时也要友善。
community-unity-do-check = 转发信息前，先查一查是不是真的。不确定，就不要转发。
