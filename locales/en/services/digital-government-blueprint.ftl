### Digital Government Blueprint: the plan of 2018 for better online services, and how far it came.

digital-government-blueprint-name = { -digital-government-blueprint }
digital-government-blueprint-short = A plan for better services
digital-government-blueprint-what = This is a plan to make the government’s services digital, simple and safe.
digital-government-blueprint-what-now = You may read about { -smart-nation-2-0 }, today’s plan.

## More about it

digital-government-blueprint-aim-heading = What it wants

# $dgb-start: month in which it was started
digital-government-blueprint-aim-start = It was started in { $dgb-start }.

digital-government-blueprint-aim-text = Services should be digital in every part. They should also be given with heart.
digital-government-blueprint-far-heading = How far it came

# $dgb-online-as-of: month of this figure
# $dgb-online: share that was done online, in per cent
# $dgb-more: by how much it had grown, in per cent
# $dgb-more-span: the time in which it had grown
digital-government-blueprint-far-online = In { $dgb-online-as-of }, { $dgb-online }% of dealings with the government were done fully online. That had grown by { $dgb-more }% in { $dgb-more-span }.

# $dgb-pleased-as-of: year of these figures
# $dgb-pleased-people: share of citizens, in per cent
# $dgb-pleased-firms: share of firms, in per cent
digital-government-blueprint-far-pleased = In { $dgb-pleased-as-of }, { $dgb-pleased-people }% of citizens and { $dgb-pleased-firms }% of firms were very pleased with these services.

digital-government-blueprint-you-heading = What it means for you
digital-government-blueprint-you-text = You can do many things online. If you would rather see a person, you may go to a { -servicesg-centre }.
