Feature: Elements that leave the graph

  Rule: GRA-40 Numbers that are read from a tensor are outside the graph

    @GRA-40.1
    Scenario: Real numbers
      Given `x = torch.tensor([1.5, 2.0], requires_grad=True)`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT     |
        | x.tolist()        | [1.5, 2.0] |
        | x[0].item()       | 1.5        |
        | (x * 2)[1].item() | 4.0        |
        | float(x[0])       | 1.5        |
        | int(x[0])         | 1          |
        | complex(x[1])     | 2 + 0j     |
        | x.sum().item()    | 3.5        |
      And `x` is unchanged

    @GRA-40.2
    Scenario: Complex numbers
      Given `x = torch.tensor([1 + 2j], requires_grad=True)`
      Then `CODE` is `RESULT` for every row of
        | CODE          | RESULT   |
        | x.tolist()    | [1 + 2j] |
        | x.item()      | 1 + 2j   |
        | complex(x[0]) | 1 + 2j   |
      And `x` is unchanged

    @GRA-40.3
    Scenario Outline: A factor that is read by <code>
      Given `x = torch.tensor([2.0, 3.0], requires_grad=True)`
      When `(x * <code>).sum().backward()`
      Then `x.grad` is `[3.0, 3.0]`
      And `x` is unchanged

      Examples:
        | case   | code          |
        | item   | x[1].item()   |
        | tolist | x.tolist()[1] |
        | float  | float(x[1])   |
        | int    | int(x[1])     |

  Rule: GRA-41 A leaf is updated through its array

    @GRA-41.1 @needs:REF-2 @needs:GRA-8 @needs:MEM-1
    Scenario Outline: <description>
      Given `x = torch.tensor([3.0, 5.0], requires_grad=True)`
      And `(x * x).sum().backward()`
      And `n = <array>`
      When `n -= 0.25 * x.grad.numpy()`
      Then `x` is `[1.5, 2.5]`
      And `x.grad` is `[6.0, 10.0]`
      And `(x.requires_grad, x.is_leaf)` is `(True, True)`
      And `n` and `x` have the same memory

      Examples:
        | case   | description         | array                      |
        | detach | The array of detach | x.detach().numpy()         |
        | data   | The array of data   | x.data.numpy()             |
        | force  | A forced array      | x.numpy(force=True)        |
        | dlpack | An array by DLPack  | np.from_dlpack(x.detach()) |

    @GRA-41.2 @needs:REF-2 @needs:GRA-8 @needs:MEM-1
    Scenario: The next backward pass
      Given `x = torch.tensor([3.0, 5.0], requires_grad=True)`
      And `x.detach().numpy()[:] = 2`
      When `(x * x * x).sum().backward()`
      Then `x.grad` is `[12.0, 12.0]`
      And `x` is `[2.0, 2.0]`
