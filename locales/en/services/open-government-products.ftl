### Open Government Products: the team that makes free tools for the public.

open-government-products-name = { -ogp }
open-government-products-short = The team behind { -scamshield }
open-government-products-what = This is a team in the government. It makes free digital tools for the public.

## More about it

open-government-products-made-heading = What it has made
open-government-products-made-text = It made { -scamshield }, which warns of scams, and { -formsg }, for government forms.
open-government-products-made-more = It also made { -redeemsg }, a tool that gives out vouchers.
open-government-products-work-heading = How it works
open-government-products-work-text = Each January its people put aside most of their other work. They look for new ways to help the public.
open-government-products-work-events = With the { -govtech } it also holds events where people try out ideas.
open-government-products-you-heading = What it means for you
open-government-products-you-text = You need not do anything. You may be using its tools now.
