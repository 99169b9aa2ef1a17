### The National Digital Identity: the national work behind Singpass.

national-digital-identity-name = { -national-digital-identity }
national-digital-identity-short = The project behind { -singpass }
national-digital-identity-what = The national project behind { -singpass }. It lets you show online who you are, in a safe way.

## More about it

national-digital-identity-you-heading = What it means for you
national-digital-identity-you-name = Most people know it as { -singpass }.
national-digital-identity-you-use = You log in with it to services of the government, and of banks and other firms.
national-digital-identity-many-heading = How many services

# $ndi-then: year of these numbers
# $ndi-services-then: how many services
# $ndi-offices-then: how many offices and firms
national-digital-identity-many-then = In { $ndi-then }, you could use over { $ndi-services-then } services with it. More than { $ndi-offices-then } offices and firms took part.

national-digital-identity-many-now = Newer reports give different numbers, so we do not show them.
national-digital-identity-how-heading = If you want to use it
national-digital-identity-how-text = Choose { -singpass } on the first page of this guide. It shows you each step.
