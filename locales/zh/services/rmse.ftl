### rMSE: the part of SATIS that judges websites.

rmse-name = { -rmse }
rmse-short = 判断网站是不是假的
rmse-what = 判断网站像不像诈骗的电脑程序。它是 { -satis } 的核心。

## More about it

rmse-you-heading = 和您有什么关系
rmse-you-text = 您什么都不用做。它帮忙找出假网站，好让有关方面拦截。
rmse-doubt-heading = 不确定网站是真是假时

# $scamshield-helpline: number of the ScamShield Helpline
rmse-doubt-text = 不要在那里输入任何资料。请打 { $scamshield-helpline } 问一问。
