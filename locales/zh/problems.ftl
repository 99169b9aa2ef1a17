### What is said when something went wrong. No blame, no hurry, and a way on.

problem-title = 出了一点问题
problem-calm = 这不是您的错。您没有弄坏任何东西。
problem-desk = 请回主页再试一次，或请柜台的工作人员帮忙。
problem-home = 回主页
