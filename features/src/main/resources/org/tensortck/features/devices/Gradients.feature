Feature: Gradients on several devices

  Rule: DEV-38 A gradient is on the device of its tensor

    @DEV-38.1 @needs:GRA-7
    Scenario: On meta
      Given `x = torch.empty(2, device='meta').requires_grad_()`
      When `(x[:1] * 3).sum().backward()`
      Then `x.grad.device` is `torch.device('meta')`
      And `x.grad.shape` is `(2,)`

    @DEV-38.2 @needs:GRA-7 @needs:DEV-27
    Scenario Outline: On an accelerator: <code>
      Given `x = torch.tensor([3.0, 2.0], device=torch.accelerator.current_accelerator()).requires_grad_()`
      When `<code>.sum().backward()`
      Then `x.grad.device == x.device` is `True`
      And `x.grad` is `<gradient>`

      Examples:
        | case    | code                              | gradient   |
        | product | (x * x)                           | [6.0, 4.0] |
        | list    | (x[[0, 0]] * 2)                   | [4.0, 0.0] |
        | slice   | (x[:1] * 2)                       | [2.0, 0.0] |
        | mask    | (x[x > 2] * 2)                    | [2.0, 0.0] |
        | expand  | x.expand(3, 2)                    | [3.0, 3.0] |
        | cat     | torch.cat([x, x * 2])             | [3.0, 3.0] |
        | flip    | (x.flip(0) * torch.zeros_like(x)) | [0.0, 0.0] |
        | cumsum  | torch.cumsum(x, 0)                | [2.0, 1.0] |
        | prod    | x.prod()                          | [2.0, 3.0] |
        | max     | x.max()                           | [1.0, 0.0] |
        | amax    | x.amax(0)                         | [1.0, 0.0] |
        | where   | torch.where(x > 2, x, x * 5)      | [1.0, 5.0] |
        | mean    | x.mean()                          | [0.5, 0.5] |
        | cast    | (x.double() * 2)                  | [2.0, 2.0] |
        | reshape | (x.reshape(2, 1) * 4)             | [4.0, 4.0] |

    @DEV-38.3 @needs:GRA-7 @needs:DEV-27
    Scenario Outline: On the host, <description>
      Given `x = torch.tensor([3.0, 2.0]).requires_grad_()`
      And `y = torch.zeros(2, device=torch.accelerator.current_accelerator())`
      When `<code>`
      Then `x.grad.device` is `torch.device('cpu')`
      And `x.grad` is `<gradient>`

      Examples:
        | case   | description               | code                                        | gradient   |
        | to     | copied to it              | (x.to(y.device) * 3).sum().backward()       | [3.0, 3.0] |
        | copy   | written to a tensor there | y.copy_(x); (y * 2).sum().backward()        | [2.0, 2.0] |
        | back   | copied to it and back     | (x.to(y.device).cpu() * 3).sum().backward() | [3.0, 3.0] |
        | number | a number of an operation  | ((y + 1) * x.sum()).sum().backward()        | [2.0, 2.0] |
