### Digital Government Blueprint: the plan of 2018 for better online services, and how far it came.

digital-government-blueprint-name = { -digital-government-blueprint }
digital-government-blueprint-short = 让政府服务更方便的计划
digital-government-blueprint-what = 这个计划要让政府服务数码化，又方便又安全。
digital-government-blueprint-what-now = 您可以看看现在的计划，{ -smart-nation-2-0 }。

## More about it

digital-government-blueprint-aim-heading = 它要做到什么

# $dgb-start: month in which it was started
digital-government-blueprint-aim-start = 计划在{ $dgb-start }推出。

digital-government-blueprint-aim-text = 服务要彻底数码化，也要用心为大家服务。
digital-government-blueprint-far-heading = 做到了多少

# $dgb-online-as-of: month of this figure
# $dgb-online: share that was done online, in per cent
# $dgb-more-span: the time in which it had grown
# $dgb-more: by how much it had grown, in per cent
digital-government-blueprint-far-online = { $dgb-online-as-of }时，和政府办的事，有{ $dgb-online }%全程在网上办好。{ $dgb-more-span }里增加了{ $dgb-more }%。

# $dgb-pleased-as-of: year of these figures
# $dgb-pleased-people: share of citizens, in per cent
# $dgb-pleased-firms: share of firms, in per cent
digital-government-blueprint-far-pleased = { $dgb-pleased-as-of }，有{ $dgb-pleased-people }%的公民和{ $dgb-pleased-firms }%的公司对这些服务非常满意。

digital-government-blueprint-you-heading = 和您有什么关系
digital-government-blueprint-you-text = 很多事可以上网办。如果您想找人当面办，可以去 { -servicesg-centre }。
