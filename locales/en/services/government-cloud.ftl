### Government cloud: where many services of the government run, and how far the move has come.

government-cloud-name = { -government-cloud }
government-cloud-short = Where government services run
government-cloud-what = Many government services run on the computers of large firms, over the internet. This is called the cloud.

## More about it

government-cloud-why-heading = Why it is done
government-cloud-why-text = Services can be started and made better in less time.
government-cloud-why-secret = It is only for systems that are less secret.
government-cloud-far-heading = How far it has come

# $gcloud-then: month of this figure
# $gcloud-then-share: share that had moved, in per cent
# $gcloud-goal: goal, in per cent
# $gcloud-goal-year: year of the goal
government-cloud-far-then = By { $gcloud-then }, { $gcloud-then-share }% of these systems had moved. The goal was { $gcloud-goal }% by { $gcloud-goal-year }.

# $gcloud-goal-year: year of the goal
# $gcloud-now: year of this figure
# $gcloud-now-share: share that had moved, in per cent
government-cloud-far-now = The goal was met in { $gcloud-goal-year }. By { $gcloud-now } it was more than { $gcloud-now-share }%.

government-cloud-law-heading = How it should be kept safe
government-cloud-law-text = The planned { -digital-infrastructure-act } would guard the cloud and large computer centres against attack, fire and flood.
government-cloud-you-heading = What it means for you
government-cloud-you-text = You need not do anything. The services you use may get better sooner.
