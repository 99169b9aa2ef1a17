### rMSE: the part of SATIS that judges websites.

rmse-name = { -rmse }
rmse-short = It judges whether websites are false
rmse-what = A computer program that judges whether a website looks like a scam. It is the engine of { -satis }.

## More about it

rmse-you-heading = What it means for you
rmse-you-text = You need do nothing. It helps find false websites, so that they can be stopped.
rmse-doubt-heading = When you are not sure of a website

# $scamshield-helpline: number of the ScamShield Helpline
rmse-doubt-text = Type nothing there. Call { $scamshield-helpline } and ask.
