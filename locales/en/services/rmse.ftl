### rMSE: the part of SATIS that judges websites.

rmse-name = { -rmse }
rmse-short = It judges whether websites are fake
rmse-what = A computer program that judges whether a website looks like a scam. It is the engine of { -satis }.

## More about it

rmse-you-heading = What it means for you
rmse-you-text = You need not do anything. It helps to find fake websites, so that they can be stopped.
rmse-doubt-heading = If you are not sure about a website

# $scamshield-helpline: number of the ScamShield Helpline
rmse-doubt-text = Do not type anything there. Call { $scamshield-helpline } and ask.
