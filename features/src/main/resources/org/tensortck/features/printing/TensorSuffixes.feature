Feature: What follows the elements of tensors in print

  Rule: PRN-23 A tensor on meta prints its device and size, and no elements

    @PRN-23.1 @needs:DTY-1
    Scenario Outline: <case>
      When `t = torch.empty(<size>, device='meta')`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case         | size | text                                    |
        | vector       | 3    | tensor(..., device='meta', size=(3,))   |
        | matrix       | 2, 3 | tensor(..., device='meta', size=(2, 3)) |
        | nothing      | 0    | tensor(..., device='meta', size=(0,))   |
        | no_dimension | ()   | tensor(..., device='meta', size=())     |

    @PRN-23.2
    Scenario Outline: <case>
      When `t = torch.empty(2, dtype=torch.<dtype>, device='meta')`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case    | dtype   | text                                                       |
        | float64 | float64 | tensor(..., device='meta', size=(2,), dtype=torch.float64) |
        | int64   | int64   | tensor(..., device='meta', size=(2,), dtype=torch.int64)   |
        | bool    | bool    | tensor(..., device='meta', size=(2,), dtype=torch.bool)    |

  Rule: PRN-24 A tensor that is part of a graph says so

    @PRN-24.1 @needs:DTY-1
    Scenario: A leaf that requires gradients
      When `t = torch.tensor([0.5, 2.0], requires_grad=True)`
      Then `t` prints
        """
        tensor([0.5000, 2.0000], requires_grad=True)
        """

    @PRN-24.2 @needs:DTY-1
    Scenario: A result names the operation that made it
      Given `t = torch.tensor([0.5, 2.0], requires_grad=True)`
      When `u = t.clone()`
      Then `u` prints
        """
        tensor([0.5000, 2.0000], grad_fn=<CloneBackward0>)
        """
      And `t` and `u` do not share memory
      And `t` is unchanged

    @PRN-24.3 @needs:DTY-1
    Scenario: A view does too
      Given `t = torch.tensor([0.5, 2.0], requires_grad=True)`
      When `u = t[1]`
      Then `u` prints
        """
        tensor(2., grad_fn=<SelectBackward0>)
        """
      And `t` and `u` share memory
      And `t` is unchanged

    @PRN-24.4 @needs:DTY-1 @needs:REF-2
    Scenario: A detached tensor says nothing
      Given `t = torch.tensor([0.5, 2.0], requires_grad=True)`
      When `u = t.detach()`
      Then `u` prints
        """
        tensor([0.5000, 2.0000])
        """
      And `t` and `u` share memory
      And `t` is unchanged

  Rule: PRN-25 What follows the elements has an order, and moves to a new line where it does not fit

    @PRN-25.1 @needs:PRN-4 @needs:PRN-24
    Scenario: The dtype comes before the graph
      When `t = torch.tensor([0.5], dtype=torch.float64, requires_grad=True)`
      Then `t` prints
        """
        tensor([0.5000], dtype=torch.float64, requires_grad=True)
        """

    @PRN-25.2 @needs:PRN-23 @needs:PRN-4
    Scenario: The device and the size come before the dtype
      When `t = torch.empty(0, 2, dtype=torch.float64, device='meta')`
      Then `t` prints
        """
        tensor(..., device='meta', size=(0, 2), dtype=torch.float64)
        """

    @PRN-25.3 @needs:PRN-4 @needs:PRN-1
    Scenario: The dtype moves to a new line
      When `t = torch.tensor([0.5] * 8, dtype=torch.float64)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000],
               dtype=torch.float64)
        """

    @PRN-25.4 @needs:PRN-4
    Scenario: The line of the elements counts as two columns longer than it is
      When `t = torch.tensor([1234567] * 6, dtype=torch.int32)`
      Then `t` prints
        """
        tensor([1234567, 1234567, 1234567, 1234567, 1234567, 1234567],
               dtype=torch.int32)
        """

    @PRN-25.5 @needs:PRN-4
    Scenario: One column more than is left
      When `t = torch.tensor([10] * 13, dtype=torch.uint16)`
      Then `t` prints
        """
        tensor([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
               dtype=torch.uint16)
        """

    @PRN-25.6 @needs:PRN-4
    Scenario: It stays where two columns are left
      When `t = torch.tensor([10] * 13, dtype=torch.int32)`
      Then `t` prints
        """
        tensor([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10], dtype=torch.int32)
        """

    @PRN-25.7 @needs:PRN-4 @needs:PRN-24 @needs:PRN-1
    Scenario: One part moves and the next follows it
      When `t = torch.tensor([0.5] * 8, dtype=torch.float64, requires_grad=True)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000],
               dtype=torch.float64, requires_grad=True)
        """

    @PRN-25.8 @needs:PRN-4 @needs:PRN-20 @needs:PRN-1
    Scenario: The last line of several decides
      When `t = torch.tensor([0.5] * 9, dtype=torch.float64)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000],
               dtype=torch.float64)
        """
