### A part of the goal Community: technology should help us understand each other.

community-unity-name = A united community
community-unity-short = Part of the goal { -goal-community }
community-unity-what = Technology should help us to understand each other. It should not pull us apart. This is part of the goal { -goal-community }.

## More about it

community-unity-means-heading = What it means
community-unity-means-near = Technology can bring together people who live very different lives.
community-unity-means-apart = But online, we often hear only from those who think as we do. Then people may stop listening to others.
community-unity-means-all = So all of us are asked to be kind and fair online.
community-unity-do-heading = What you can do
community-unity-do-kind = Be kind in what you write, even when you do not agree.
community-unity-do-check = Before you pass on a message, check if it is true. If you are not sure, keep it to yourself.
