Feature: Devices

  Rule: DEV-1 A tensor is on the host by default

    @DEV-1.1
    Scenario Outline: <description>: t = <code>
      When `t = <code>`
      Then `t.device` is `torch.device("cpu")`
      And `t.shape` is `(2,)`

      Examples:
        | case      | description         | code                                   |
        | tensor    | tensor of floats    | torch.tensor([0.5, 2.0])               |
        | as_tensor | as_tensor of a list | torch.as_tensor([0.5, 2.0])            |
        | rand      | random numbers      | torch.rand(2)                          |
        | named     | the host by name    | torch.tensor([0.5, 2.0], device="cpu") |

    @DEV-1.2 @needs:MEM-3
    Scenario: A tensor made from an array
      Given `a = np.array([0.5])`
      When `t = torch.from_numpy(a)`
      Then `t.device` is `torch.device("cpu")`
      And `t` and `a` share memory
      And `a` is unchanged

  Rule: DEV-2 A tensor on another device names it

    @DEV-2.1
    Scenario: The device of a tensor on meta
      When `t = torch.empty(2, 3, device="meta")`
      Then `t.device` is `torch.device("meta")`
      And `t.shape` is `(2, 3)`
      And `t.dtype` is `torch.float32`

    @DEV-2.2
    Scenario: The text of a tensor on meta
      When `t = torch.empty(2, 3, device="meta")`
      Then `t` prints
        """
        tensor(..., device='meta', size=(2, 3))
        """

  Rule: DEV-3 A tensor that is not on the host has no array

    @DEV-3.1
    Scenario: A tensor on meta
      Given `t = torch.empty(2, 3, device="meta")`
      When `n = t.numpy()`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged
