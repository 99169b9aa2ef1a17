### Weddings by live video: what they were, and when they are still allowed.

video-link-marriage-name = 视频证婚
video-link-marriage-short = 现在只限特殊情况
video-link-marriage-what = 大家不在同一个地方，通过现场视频举行的证婚。

video-link-marriage-what-now = 打算这样做以前，请新人先到 { $marriage-site } 问{ -registry-of-marriages }。

## Before you start

video-link-marriage-here = 这里不能办。新人要问{ -registry-of-marriages }。

## More about it

video-link-marriage-now-heading = 什么时候可以
video-link-marriage-now-text = 新的法律规定，大家要在同一个地方。要用视频，必须有特殊理由，并得到注册官准许。
video-link-marriage-now-here = 举行的时候，大家都必须在新加坡。
video-link-marriage-began-heading = 怎样开始的

video-link-marriage-began-text = { $video-marriage-began }，法律第一次准许这样做。当时因为{ -covid }，大家不能见面。

video-link-marriage-began-many = 到{ $video-marriage-as-of }，已有超过{ $video-marriage-count }对新人这样结婚。
