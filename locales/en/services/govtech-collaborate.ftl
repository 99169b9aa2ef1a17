### Collaborate with GovTech: pages for firms that want to build with the agency.

govtech-collaborate-name = { -govtech-collaborate }
govtech-collaborate-short = For firms that build technology
govtech-collaborate-what = Here firms can read how to work with the government’s technology agency.

## More about it

govtech-collaborate-do-heading = What a firm can do
govtech-collaborate-do-text = A firm may offer its products, or help to build the { -smart-nation }.
govtech-collaborate-you-heading = What it means for you
govtech-collaborate-you-text = You need not do anything. If you or your family have such a firm, the official website tells you more.
