Feature: torch.tensor

  Rule: CPY-6 tensor always copies an array

    @CPY-6.1
    Scenario: A later write to the array is not seen by the tensor
      Given `a = np.array([2.0, 2.0])`
      When `t = torch.tensor(a)`
      And `a[1] = 4`
      Then `t` is `[2.0, 2.0]`
      And `a` is `[2.0, 4.0]`
      And `t` and `a` do not share memory

    @CPY-6.2
    Scenario: A write to the tensor is not seen by the array
      Given `a = np.array([2.0, 2.0])`
      When `t = torch.tensor(a)`
      And `t[0] = 9`
      Then `t` is `[9.0, 2.0]`
      And `a` is unchanged
      And `t` and `a` do not share memory

    @CPY-6.3
    Scenario: Naming the dtype that the array has still copies
      Given `a = np.array([2.0, 2.0])`
      When `t = torch.tensor(a, dtype=torch.float64)`
      Then `t` is `[2.0, 2.0]`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @CPY-6.4
    Scenario: An array of integers is copied, whatever the platform's default integer
      Given `a = np.array([2, 2])`
      When `t = torch.tensor(a)`
      And `a[1] = 4`
      Then `t` is `[2, 2]`
      And `a` is `[2, 4]`
      And `t` and `a` do not share memory

  Rule: CPY-7 tensor keeps the dtype of an array

    @CPY-7.1 @needs:CPY-6
    Scenario Outline: The dtype <dtype> is kept
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      When `t = torch.tensor(a)`
      Then `t.dtype` is `torch.<dtype>`
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | dtype   |
        | uint8   | uint8   |
        | int32   | int32   |
        | int64   | int64   |
        | float16 | float16 |
        | float32 | float32 |
        | float64 | float64 |

    @CPY-7.2 @needs:CPY-6
    Scenario: Another dtype is converted to
      Given `a = np.array([0.5, 1.5])`
      When `t = torch.tensor(a, dtype=torch.float32)`
      Then `t.dtype` is `torch.float32`
      And `t` is `[0.5, 1.5]`
      And `t` and `a` do not share memory
      And `a` is unchanged
