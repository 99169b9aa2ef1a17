### A part of the goal Community: citizens say what they think and help to make things.

community-partnerships-name = Working with citizens
community-partnerships-short = Part of the goal { -goal-community }
community-partnerships-what = The government wants to hear what you think, and to make new things with you. This is part of the goal { -goal-community }.

## More about it

community-partnerships-means-heading = What it means
community-partnerships-means-say = You should have ways to say what is good, what is hard, and what you would like.
community-partnerships-means-build = People who want to make something useful for others should be able to do so.
community-partnerships-do-heading = What you can do
community-partnerships-do-kaki = As a { -tech-kaki }, you may try out new government services.
community-partnerships-do-crowd = On { -crowdtasksg }, you may answer questions from the government.
community-partnerships-do-meet = There are also events where people meet and make new tools together.
community-partnerships-offline-heading = If you do not go online
community-partnerships-offline-text = Ask the person at the desk where you may say what you think.
